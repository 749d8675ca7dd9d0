import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Whether Apache POI opens workbooks and reads all their cells and formulas; shares no code with Kinerja. Reads paths, one a
 * line, from a file; prints a line for each: the path, a tab, and the error, '' where there is none.
 */
public final class Opens {
  private Opens() {}

  private static String problem(String path) {
    try (InputStream bytes = new FileInputStream(path);
        XSSFWorkbook book = new XSSFWorkbook(bytes)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) cell.getCellFormula();
            cell.toString();
          }
        }
        sheet.getMergedRegions();
        sheet.getDataValidations();
        sheet.getSheetConditionalFormatting().getNumConditionalFormattings();
      }
      book.getAllNames().forEach(name -> name.getRefersToFormula());
      return "";
    } catch (Exception | LinkageError | StackOverflowError error) {
      return error.toString().replaceAll("\\s+", " ");
    }
  }

  public static void main(String[] arguments) throws Exception {
    // Tables that repeat themselves pack well; that is no bomb here.
    ZipSecureFile.setMinInflateRatio(0);
    List<String> paths = Files.readAllLines(Path.of(arguments[0]));
    for (String path : paths) {
      System.out.println(path + "\t" + problem(path));
    }
  }
}
