import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Build step: compiles one Sass file. Arguments: source, target, directory of the library. */
final class CompileStyles {

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[1]);
        try (var sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(List.of(new File(arguments[2])));
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            sass.setGenerateSourceMaps(false);
            // GOV.UK Frontend 5 supports older compilers and therefore still uses @import.
            sass.setSilent(true);
            Files.createDirectories(target.getParent());
            Files.writeString(target, sass.compileFile(new File(arguments[0])).getCss());
        }
    }
}
