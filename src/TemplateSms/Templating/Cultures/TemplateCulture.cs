using System.Collections.Concurrent;
using System.ComponentModel;
using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// The language of a template's dates and numbers: month and day names, and separators in their GSM-7 form. They come
/// from a table in the compiler, taken from Unicode's CLDR, and not from the machine, so that a message is the same
/// everywhere, also under invariant globalization. Generated code has those of its templates' cultures, and passes them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateCulture
{
    // The templates of one culture have the same literal, and share what is read from it.
    private static readonly ConcurrentDictionary<(string Name, string Fields), TemplateCulture> _cultures = new();

    private TemplateCulture(CultureData data) => Data = data;

    /// <summary>The forms of a template without <c>culture</c>: English names, a decimal point.</summary>
    public static TemplateCulture Invariant { get; } = new(CultureData.Invariant);

    /// <summary>The culture's name, as a template writes it: <c>fr</c>; empty for <see cref="Invariant"/>.</summary>
    public string Name => Data.Name;

    internal CultureData Data { get; }

    /// <summary>The symbols that numbers print with. Groups and a blank before the percent sign come with a format only.</summary>
    internal NumberFormatInfo Numbers => Data.Numbers;

    /// <summary>Reads a culture from the form in which the compiler writes it into generated code.</summary>
    /// <param name="name">The culture's name: <c>fr</c>.</param>
    /// <param name="fields">Its names and separators: <c>months=janvier|février|…;decimal=,;…</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">A field is missing.</exception>
    public static TemplateCulture Read(string name, string fields)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(fields);
        return _cultures.GetOrAdd((name, fields), static key => new TemplateCulture(new CultureRow().Add(key.Fields).ToData(key.Name)));
    }

    /// <summary>The culture's name.</summary>
    public override string ToString() => Name;
}
