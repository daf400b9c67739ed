package dateline;

/** Starts the program: picks the command line or the window. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.err.println("dateline: no command is wired yet");
    System.exit(1);
  }
}
