package dk.aarsrapport.maaling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The floor under every reading: files through the product's CSV parser on all cores, each field
 * touched and nothing kept. {@code Csvgulv FILE…} prints how many rows and characters there were.
 *
 * <p>Files are cut at line breaks, which the benchmark's worlds have in no cell.
 */
final class Csvgulv {

  private static final long HOEJST_BYTES_I_DEL = 32L << 20;

  /** Rows, and characters in their fields. */
  record Sum(long raekker, long tegn) {
    Sum plus(Sum anden) {
      return new Sum(raekker + anden.raekker, tegn + anden.tegn);
    }
  }

  private Csvgulv() {}

  public static void main(String[] filer)
      throws IOException, InterruptedException, ExecutionException {
    List<Path> stier = new ArrayList<>();
    for (String fil : filer) {
      stier.add(Path.of(fil));
    }
    Sum sum = sum(stier, HOEJST_BYTES_I_DEL);
    System.out.println(sum.raekker() + " " + sum.tegn());
  }

  /** What is in the files, cut in parts of about so many bytes. */
  static Sum sum(List<Path> filer, long bytesIDel)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService kerner =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Callable<Sum>> dele = new ArrayList<>();
      for (Path fil : filer) {
        long fra = 0;
        while (fra < Files.size(fil)) {
          long begynder = fra;
          long til = linjeEfter(fil, fra + bytesIDel);
          dele.add(() -> sum(fil, begynder, til));
          fra = til;
        }
      }
      Sum sum = new Sum(0, 0);
      for (Future<Sum> del : kerner.invokeAll(dele)) {
        sum = sum.plus(del.get());
      }
      return sum;
    } finally {
      kerner.shutdown();
    }
  }

  /** Where the first line after this place begins, or the end of the file. */
  private static long linjeEfter(Path fil, long sted) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(fil.toFile(), "r")) {
      if (sted >= bytes.length()) {
        return bytes.length();
      }
      bytes.seek(sted);
      for (int b = bytes.read(); b >= 0 && b != '\n'; ) {
        b = bytes.read();
      }
      return bytes.getFilePointer();
    }
  }

  private static Sum sum(Path fil, long fra, long til) throws IOException {
    long raekker = 0;
    long tegn = 0;
    try (RandomAccessFile bytes = new RandomAccessFile(fil.toFile(), "r")) {
      bytes.seek(fra);
      InputStream delens =
          BoundedInputStream.builder()
              .setInputStream(Channels.newInputStream(bytes.getChannel()))
              .setMaxCount(til - fra)
              .get();
      for (CsvRecord raekke :
          CsvReader.builder()
              .fieldSeparator(';')
              .ofCsvRecord(new InputStreamReader(delens, StandardCharsets.UTF_8))) {
        raekker++;
        for (String felt : raekke.getFields()) {
          tegn += felt.length();
        }
      }
    }
    return new Sum(raekker, tegn);
  }
}
