import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trino.Session;
import io.trino.plugin.memory.MemoryConnectorFactory;
import io.trino.testing.LocalQueryRunner;
import io.trino.testing.MaterializedResult;
import io.trino.testing.TestingSession;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills tables in the memory of Trino's engine and asks it queries: {setup, queries} -> {name: {columns, rows}}. */
public class Queries {
    public static void main(String[] args) throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode asked = json.readTree(new File(args[0]));
        Session session = TestingSession.testSessionBuilder().setCatalog("memory").setSchema("default").build();
        Map<String, Object> answers = new LinkedHashMap<>();
        try (LocalQueryRunner runner = LocalQueryRunner.create(session)) {
            runner.createCatalog("memory", new MemoryConnectorFactory(), Map.of());
            for (JsonNode statement : asked.get("setup")) {
                runner.execute(statement.asText());
            }
            var queries = asked.get("queries").fields();
            while (queries.hasNext()) {
                var query = queries.next();
                MaterializedResult result = runner.execute(query.getValue().asText());
                var rows = result.getMaterializedRows().stream().map(row -> row.getFields()).toList();
                answers.put(query.getKey(), Map.of("columns", result.getColumnNames(), "rows", rows));
            }
        }
        json.writeValue(new File(args[1]), answers);
        // Its threads would keep the program.
        System.exit(0);
    }
}
