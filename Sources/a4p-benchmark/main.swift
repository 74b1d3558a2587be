import Benchmarking

Benchmark.run()
