import java.io.FileReader;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Loads a synonym file as Elasticsearch, OpenSearch and Solr do, and prints what each line of standard input becomes. */
class Synonyms {
  public static void main(String[] args) throws Exception {
    Analyzer analyzer = new WhitespaceAnalyzer();
    SolrSynonymParser parser = new SolrSynonymParser(true, true, analyzer);
    try (FileReader file = new FileReader(args[0], StandardCharsets.UTF_8)) {
      parser.parse(file);
    }
    var map = parser.build();
    try (Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
      while (lines.hasNextLine()) {
        TokenStream tokens = new SynonymGraphFilter(analyzer.tokenStream("text", lines.nextLine()), map, false);
        CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
        StringBuilder found = new StringBuilder();
        tokens.reset();
        while (tokens.incrementToken()) found.append(term.toString()).append(' ');
        tokens.end();
        tokens.close();
        System.out.println(found.toString().trim());
      }
    }
  }
}
