// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Maillage",
  products: [
    .executable(name: "maillage", targets: ["maillage"]),
    .executable(name: "maillage-bench", targets: ["MaillageBench"]),
    .library(
      name: "Maillage", targets: ["Graphs", "Territories", "Tables", "Partners", "Reporting"]),
    .library(name: "Graphs", targets: ["Graphs"]),
    .library(name: "Graphviz", targets: ["Graphviz"]),
  ],
  targets: [
    // Level 0: one vocabulary each, no import among them.
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CExpat",
      pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "CZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CXLSXWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(name: "GraphvizShim", dependencies: ["CGraphviz"]),
    .target(name: "Languages", swiftSettings: settings),
    .target(name: "Graphs", swiftSettings: settings),

    // Level 1: a C library, a territory, a table or a command line behind a Swift door.
    .target(name: "Graphviz", dependencies: ["GraphvizShim"], swiftSettings: settings),
    .target(name: "Territories", dependencies: ["Graphs"], swiftSettings: settings),
    .target(
      name: "Tables",
      dependencies: ["CExpat", "CXLSXWriter", "CZip", "Languages"],
      swiftSettings: settings),
    .target(name: "Arguments", dependencies: ["Languages"], swiftSettings: settings),

    // Level 2: partnership records.
    .target(
      name: "Partners",
      dependencies: ["Graphs", "Languages", "Tables", "Territories"],
      swiftSettings: settings),

    // Level 3: what people read.
    .target(
      name: "Reporting",
      dependencies: ["Graphs", "Graphviz", "Languages", "Partners", "Tables", "Territories"],
      // The style and the script of a page stand in the page, and so in the tool.
      resources: [
        "page.css", "filtering.js", "fragment.js", "pictures.js", "rows.js", "sorting.js",
        "start.js",
      ].map { .embedInCode("Page/Assets/" + $0) },
      swiftSettings: settings),

    // Level 4: the tool.
    .target(
      name: "MaillageCommand",
      dependencies: [
        "Arguments", "Graphs", "Graphviz", "Languages", "Partners", "Reporting", "Tables",
        "Territories",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "maillage",
      dependencies: ["MaillageCommand"],
      swiftSettings: settings),

    // Beside the tool: what `make bench` times.
    .executableTarget(
      name: "MaillageBench",
      dependencies: ["Graphs", "Graphviz", "Languages", "Tables"],
      swiftSettings: settings),

    // Beside the tests: what asks Python for a second opinion.
    .target(name: "PeerPython", path: "Tests/PeerPython", swiftSettings: settings),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"], swiftSettings: settings),
    .testTarget(
      name: "GraphsTests",
      dependencies: ["Graphs", "PeerPython"],
      exclude: ["Peers/README.md", "Peers/peer_values.py"],
      swiftSettings: settings),
    .testTarget(name: "GraphvizTests", dependencies: ["Graphviz"], swiftSettings: settings),
    .testTarget(name: "TerritoriesTests", dependencies: ["Territories"], swiftSettings: settings),
    .testTarget(
      name: "TablesTests",
      dependencies: ["Languages", "PeerPython", "Tables"],
      exclude: ["Workbooks/Peers/messy_workbooks.py"],
      swiftSettings: settings),
    .testTarget(
      name: "ArgumentsTests", dependencies: ["Arguments", "Languages"], swiftSettings: settings),
    .testTarget(
      name: "PartnersTests",
      dependencies: ["Graphs", "Languages", "Partners", "PeerPython", "Tables", "Territories"],
      exclude: ["Facts/uncarried.csv", "Fixtures", "Support/record_workbooks.py"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Graphs", "Graphviz", "Languages", "Partners", "PeerPython", "Reporting", "Tables",
        "Territories",
      ],
      exclude: ["Page/browse.py"],
      swiftSettings: settings),
    .testTarget(
      name: "MaillageCommandTests",
      dependencies: ["Languages", "MaillageCommand", "PeerPython"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
