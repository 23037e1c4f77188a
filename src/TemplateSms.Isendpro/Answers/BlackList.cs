using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>
/// The numbers to which an account sends nothing (<c>/getlistenoire</c>). The provider documents a csv and not its columns,
/// so a line's number is its first field of digits that can be one, and lines without such a field are kept as they are.
/// </summary>
public sealed record BlackList
{
    /// <summary>The numbers, in the order of the file.</summary>
    public required IReadOnlyList<PhoneNumber> Numbers { get; init; }

    /// <summary>The lines in which no number was found, a heading for example.</summary>
    public required IReadOnlyList<string> OtherLines { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Numbers = {Numbers.Count}, OtherLines = {OtherLines.Count}");
        return true;
    }
}
