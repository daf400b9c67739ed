package dateline;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says, at the end of a run, how many tests were skipped and why each was. */
public final class SkipReporter implements TestExecutionListener {

  private final List<String> skipped = new ArrayList<>();

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    add(test, reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
      add(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
    }
  }

  @Override
  public synchronized void testPlanExecutionFinished(TestPlan plan) {
    if (!skipped.isEmpty()) {
      System.out.println(skipped.size() + " skipped:");
      skipped.forEach(line -> System.out.println("  " + line));
      skipped.clear();
    }
  }

  private synchronized void add(TestIdentifier test, String reason) {
    skipped.add(test.getDisplayName() + ": " + reason);
  }
}
