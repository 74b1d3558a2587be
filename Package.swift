// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "a4p",
  products: [
    .library(name: "ActionForPeacekeeping", targets: ["CommitmentModel", "CommitmentLedger", "Scorecards"]),
    .executable(name: "a4p", targets: ["a4p"]),
  ],
  targets: [
    // Floor 1: knows nothing of the others.
    .target(name: "Formats"),
    .target(name: "CommitmentModel"),

    // Floor 2: two rooms that do not know each other.
    .target(name: "CommitmentLedger", dependencies: ["CommitmentModel", "Formats"]),
    .target(name: "Scorecards", dependencies: ["CommitmentModel", "Formats"]),

    // Floor 3: the only room with a door to the outside.
    .target(
      name: "A4PCommandLine",
      dependencies: ["CommitmentLedger", "CommitmentModel", "Formats", "Scorecards"],
      exclude: ["JSON.md"]),

    // Floor 4: one statement.
    .executableTarget(name: "a4p", dependencies: ["A4PCommandLine"]),

    // Beside the house: makes data of any size and times the tool and its peers.
    .target(name: "Benchmarking", dependencies: ["A4PCommandLine", "CommitmentLedger", "CommitmentModel"]),
    .executableTarget(name: "a4p-benchmark", dependencies: ["Benchmarking"]),

    // Tests: one target a room, then the built binary, then the real folders.
    .target(
      name: "TestSupport",
      dependencies: ["A4PCommandLine", "CommitmentLedger", "CommitmentModel", "Formats", "Scorecards"],
      path: "Tests/TestSupport"),
    .testTarget(name: "FormatsTests", dependencies: ["Formats", "TestSupport"], exclude: ["SVG/Goldens"]),
    .testTarget(name: "CommitmentModelTests", dependencies: ["CommitmentModel", "TestSupport"]),
    .testTarget(
      name: "CommitmentLedgerTests",
      dependencies: ["CommitmentLedger", "CommitmentModel", "Formats", "TestSupport"]),
    .testTarget(
      name: "ScorecardsTests",
      dependencies: ["CommitmentLedger", "CommitmentModel", "Formats", "Scorecards", "TestSupport"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "A4PCommandLineTests",
      dependencies: ["A4PCommandLine", "CommitmentLedger", "CommitmentModel", "Formats", "TestSupport"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "BenchmarkingTests",
      dependencies: ["A4PCommandLine", "Benchmarking", "CommitmentLedger", "CommitmentModel", "TestSupport"]),
    .testTarget(name: "ToolTests", dependencies: ["a4p", "TestSupport"]),
    .testTarget(
      name: "RepositoryTests",
      dependencies: ["A4PCommandLine", "CommitmentLedger", "CommitmentModel", "Formats", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),  // SE-0335
      .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
      .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
      .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
      .strictMemorySafety(),  // SE-0458
    ]
}
