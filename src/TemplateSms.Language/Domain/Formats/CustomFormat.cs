namespace TemplateSms.Language.Domain;

/// <summary>A section of a custom number format of .NET: what stands between two semicolons.</summary>
/// <param name="LeastWhole">Digits before the point that are printed in any case.</param>
/// <param name="MostWhole">Places for digits before the point; more digits are printed all the same.</param>
/// <param name="LeastPlaces">Digits behind the point that are printed in any case.</param>
/// <param name="MostPlaces">Most digits after the point.</param>
/// <param name="Shift">By how many powers of ten the number is multiplied before it is printed: percent signs, and commas before the point.</param>
/// <param name="IsGrouped">Whether digits before the point are printed in groups.</param>
/// <param name="ExponentDigits">Fewest digits of the exponent; null where none is printed.</param>
/// <param name="Literal">All text that is printed as it is.</param>
internal sealed record CustomFormat(
    int LeastWhole,
    int MostWhole,
    int LeastPlaces,
    int MostPlaces,
    int Shift,
    bool IsGrouped,
    int? ExponentDigits,
    string Literal)
{
    public bool HasDigits => MostWhole + MostPlaces > 0;
}
