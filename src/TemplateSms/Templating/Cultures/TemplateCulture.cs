using System.ComponentModel;
using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// The language of a template's dates and numbers: month and day names, and separators in their GSM-7 form. They come
/// from a table that is part of this library, taken from Unicode's CLDR, and not from the machine, so that a message is
/// the same everywhere, also under invariant globalization. Generated code passes it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateCulture
{
    private static readonly Dictionary<string, TemplateCulture> _cultures =
        CultureTable.Names.ToDictionary(n => n, n => new TemplateCulture(CultureTable.Find(n)!), StringComparer.Ordinal);

    private TemplateCulture(CultureData data) => Data = data;

    /// <summary>What a template without <c>culture</c> has: English names, a decimal point.</summary>
    public static TemplateCulture Invariant { get; } = new(CultureData.Invariant);

    /// <summary>The culture's name, as a template writes it: <c>fr</c>; empty for <see cref="Invariant"/>.</summary>
    public string Name => Data.Name;

    internal CultureData Data { get; }

    /// <summary>The symbols that numbers print with. Groups and a blank before the percent sign come with a format only.</summary>
    internal NumberFormatInfo Numbers => Data.Numbers;

    /// <summary>The culture of a name.</summary>
    /// <param name="name">A language of the table: ar, de, en, es, fr, it, nl, pl, pt or ru.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is outside the table.</exception>
    public static TemplateCulture Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _cultures.TryGetValue(name, out var culture)
            ? culture
            : throw new ArgumentException($"A culture of templates is one of {string.Join(", ", CultureTable.Names)}.", nameof(name));
    }

    /// <summary>The culture's name.</summary>
    public override string ToString() => Name;
}
