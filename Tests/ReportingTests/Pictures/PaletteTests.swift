import Foundation
import Graphviz
import Partners
import Territories
import Testing

@testable import Reporting

/// W3C, Web Content Accessibility Guidelines 2.1, 1.4.3 and 1.4.11.
@Suite("Colours that can be read")
struct PaletteTests {
  /// The fills that text may stand on.
  static let fills =
    [Palette.paper, Palette.area]
    + Sector.allCases.compactMap { Palette.institution(of: $0)[.fillcolor] }
    + (0..<6).map { Palette.zone($0).fill }

  @Test("black on white is 21, and the grey of WCAG's own example 4.5")
  func formula() {
    #expect(abs(contrast("#000000", "#ffffff") - 21) < 1e-9)
    #expect(abs(contrast("#777777", "#ffffff") - 4.48) < 0.01)
  }

  @Test("texts have a contrast of 4.5 at least on every fill", arguments: Theme.allCases)
  func texts(theme: Theme) {
    for fill in Self.fills { expect(Palette.ink, on: fill, 4.5, theme) }
    for zone in 0..<6 { expect(Palette.zone(zone).ink, on: Palette.zone(zone).fill, 4.5, theme) }
    expect(Palette.smallPrint, on: Palette.paper, 4.5, theme)
    expect(Palette.occasion[.fontcolor], on: Palette.occasion[.fillcolor], 4.5, theme)
  }

  @Test(
    "outlines and lines have a contrast of 3 at least to what is behind", arguments: Theme.allCases)
  func marks(theme: Theme) {
    for back in [Palette.paper, Palette.area] {
      for strength in Palette.tieSamples {
        expect(Palette.tie(strength: strength)[.color], on: back, 3, theme)
      }
      expect(NetworkDiagram.nodeDefaults[.color], on: back, 3, theme)
    }
    expect(Palette.occasion[.fillcolor], on: Palette.paper, 3, theme)
    for state in CoverageState.allCases + [nil] {
      expect(Palette.mark(of: state)[.color], on: Palette.paper, 3, theme)
    }
  }

  private func expect(_ mark: String?, on back: String?, _ least: Double, _ theme: Theme) {
    guard let mark, let back else {
      Issue.record("a colour is missing")
      return
    }
    let found = contrast(theme.color(mark), theme.color(back))
    #expect(found >= least, "\(mark) on \(back): \(found)")
  }

  private func contrast(_ first: String, _ second: String) -> Double {
    let both = [luminance(first), luminance(second)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  /// Relative luminance of sRGB.
  private func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst().prefix(6), radix: 16) ?? 0
    let channels: [Int] = [value >> 16, (value >> 8) & 255, value & 255]
    let parts = channels.map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
