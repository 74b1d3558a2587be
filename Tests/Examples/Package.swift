// swift-tools-version: 6.2

import PackageDescription

// A package outside the library, as those who use it have one: it sees what is public and nothing else.
let package = Package(
  name: "examples",
  dependencies: [.package(name: "a4p", path: "../..")],
  targets: ["endorsed-states", "quarter-pages"].map { name in
    .executableTarget(
      name: name, dependencies: [.product(name: "ActionForPeacekeeping", package: "a4p")])
  },
  swiftLanguageModes: [.v6]
)
