using System.Globalization;
using System.Text;

namespace TemplateSms.Isendpro;

/// <summary>A number of a directory, with what stands beside it (<c>champ1</c> to <c>champ27</c>).</summary>
public sealed record DirectoryEntry
{
    /// <summary>The most columns behind the name: A to Z (provider's document, <c>champ2</c> to <c>champ27</c>).</summary>
    public const int MostColumns = 26;

    /// <summary>The number.</summary>
    public required PhoneNumber Number { get; init; }

    /// <summary>The contact's name (<c>champ1</c>); null for none.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The columns A to Z (<c>champ2</c> to <c>champ27</c>), from A on, at most <see cref="MostColumns"/>; null for one without a value. The
    /// provider documents no length.
    /// </summary>
    public IReadOnlyList<string?> Columns { get; init; } = [];

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Number = {Number}, HasName = {Name is not null}, Columns = {Columns.Count}");
        return true;
    }
}
