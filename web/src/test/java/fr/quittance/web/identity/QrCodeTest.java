package fr.quittance.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String TEXT =
      "otpauth://totp/Quittance:zoe?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Quittance"
          + "&algorithm=SHA1&digits=6&period=30";
  private static final int ZOOM = 4;

  @Test
  void aPhoneReadsWhatIsDrawn() throws Exception {
    String svg = QrCode.svg(TEXT);
    Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
    assertThat(size.find()).isTrue();
    int side = Integer.parseInt(size.group(1)) * ZOOM;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Matcher dot = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
    while (dot.find()) {
      draw(pixels, side, Integer.parseInt(dot.group(1)), Integer.parseInt(dot.group(2)));
    }

    String read =
        new QRCodeReader()
            .decode(
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
            .getText();

    assertThat(read).isEqualTo(TEXT);
  }

  private static void draw(int[] pixels, int side, int x, int y) {
    for (int dy = 0; dy < ZOOM; dy++) {
      for (int dx = 0; dx < ZOOM; dx++) {
        pixels[(y * ZOOM + dy) * side + x * ZOOM + dx] = 0;
      }
    }
  }

  @Test
  void theImageStandsInThePage() {
    assertThat(QrCode.dataUri(TEXT)).startsWith("data:image/svg+xml;base64,");
  }
}
