import Territories

extension Network {
  /// Returns where an institution is: its own point, else that of its commune.
  func ownPoint(of institution: Int) -> GeographicPoint? {
    institutions[institution].point ?? commune(institutions[institution].commune)?.point
  }

  /// Returns where an institution is, else what it is part of: a ward is in its hospital.
  func seat(of institution: Int) -> GeographicPoint? {
    ownPoint(of: institution)
      ?? institutions[institution].parent.flatMap { institutionIndex[$0] }.flatMap(seat(of:))
  }
}
