package dateline.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How far each character of one weight of Inter moves the pen. A font is read when first used. */
final class FontWidths {

  private static final int CACHED = 0x2500;
  private static final Map<TypeStyle.Weight, FontWidths> LOADED = new ConcurrentHashMap<>();

  private final OpenTypeFont font;
  private final CmapLookup glyphs;
  private final double[] known = new double[CACHED];

  private FontWidths(OpenTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    Arrays.fill(known, Double.NaN);
  }

  static FontWidths of(TypeStyle.Weight weight) {
    return LOADED.computeIfAbsent(weight, FontWidths::read);
  }

  /** In ems. */
  double of(int codePoint) {
    if (codePoint >= CACHED) {
      return read(codePoint);
    }
    if (Double.isNaN(known[codePoint])) {
      known[codePoint] = read(codePoint);
    }
    return known[codePoint];
  }

  private double read(int codePoint) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / (double) font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot measure text", e);
    }
  }

  private static FontWidths read(TypeStyle.Weight weight) {
    try (var in = FontWidths.class.getResourceAsStream(weight.resource())) {
      return new FontWidths(new OTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read font " + weight.resource(), e);
    }
  }
}
