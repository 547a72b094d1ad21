// Measures hnswlib on vectors that the benchmark wrote: hnswlib-driver VECTORS QUERIES DIMENSIONS LINKS
// BUILD_WIDTH WIDTH... Prints "insert SECONDS", then for each width "width W P50 P99 CPU" in
// microseconds, followed by the ids of the ten nearest of each query.
#include <hnswlib/hnswlib.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <vector>

static std::vector<float> read(const char* path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  std::vector<float> values(static_cast<size_t>(file.tellg()) / sizeof(float));
  file.seekg(0);
  file.read(reinterpret_cast<char*>(values.data()), values.size() * sizeof(float));
  return values;
}

static double cpuSeconds() {
  timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static double micros(std::vector<double> sorted, double share) {
  std::sort(sorted.begin(), sorted.end());
  return sorted[std::min(sorted.size() - 1, static_cast<size_t>(share * sorted.size()))];
}

int main(int count, char** arguments) {
  if (count < 7) {
    std::fprintf(stderr, "usage: VECTORS QUERIES DIMENSIONS LINKS BUILD_WIDTH WIDTH...\n");
    return 2;
  }
  const std::vector<float> vectors = read(arguments[1]);
  const std::vector<float> queries = read(arguments[2]);
  const size_t dimensions = std::atoi(arguments[3]);
  const size_t size = vectors.size() / dimensions;
  hnswlib::InnerProductSpace space(dimensions);
  hnswlib::HierarchicalNSW<float> graph(
      &space, size, std::atoi(arguments[4]), std::atoi(arguments[5]));
  const double began = cpuSeconds();
  for (size_t i = 0; i < size; i++) {
    graph.addPoint(&vectors[i * dimensions], i);
  }
  std::printf("insert %f\n", cpuSeconds() - began);
  for (int argument = 6; argument < count; argument++) {
    graph.setEf(std::atoi(arguments[argument]));
    std::vector<double> times;
    std::vector<size_t> ids;
    double best = 1e9;
    for (int round = 0; round < 4; round++) {
      times.clear();
      ids.clear();
      const double start = cpuSeconds();
      for (size_t query = 0; query < queries.size(); query += dimensions) {
        const auto began = std::chrono::steady_clock::now();
        auto nearest = graph.searchKnn(&queries[query], 10);
        const std::chrono::duration<double, std::micro> took =
            std::chrono::steady_clock::now() - began;
        times.push_back(took.count());
        for (; !nearest.empty(); nearest.pop()) {
          ids.push_back(nearest.top().second);
        }
      }
      best = std::min(best, cpuSeconds() - start);
    }
    std::printf("width %s %f %f %f", arguments[argument], micros(times, 0.5), micros(times, 0.99),
                best * 1e6 / times.size());
    for (size_t id : ids) {
      std::printf(" %zu", id);
    }
    std::printf("\n");
  }
}
