package dev.riffle.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene's HNSW in one segment in memory, with its own settings (16 links, build width 100). */
final class LuceneRival {
  private static final String FIELD = "vector";
  private static final double BUFFER_MEGABYTES = 1_900;

  private final float[][] vectors;
  private final Queries wanted;

  LuceneRival(float[][] vectors, Queries wanted) {
    this.vectors = vectors;
    this.wanted = wanted;
  }

  void report(Report report) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      double began = Cpu.threadSeconds();
      index(directory);
      report.figure(
          "lucene-inserts-per-cpu-second", vectors.length / (Cpu.threadSeconds() - began));
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        report.figure("lucene-segments", reader.leaves().size());
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        for (int width : SearchBench.WIDTHS) {
          report.search(
              "lucene-width-" + width,
              wanted.run((query, found) -> search(searcher, query, width, found)));
        }
      }
    }
  }

  private void index(ByteBuffersDirectory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (float[] vector : vectors) {
        Document document = new Document();
        document.add(new KnnFloatVectorField(FIELD, vector, VectorSimilarityFunction.DOT_PRODUCT));
        writer.addDocument(document);
      }
      writer.commit();
    }
  }

  private static int search(IndexSearcher searcher, float[] query, int width, int[] found) {
    try {
      ScoreDoc[] hits =
          searcher.search(new KnnFloatVectorQuery(FIELD, query, width), Queries.COUNT).scoreDocs;
      for (int i = 0; i < hits.length; i++) {
        found[i] = hits[i].doc;
      }
      return hits.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
