namespace TemplateSms.Cli.Rendering.Cases;

/// <summary>A type as cases name it: <c>string</c>, <c>list(int?)</c>, <c>object</c>; a <c>?</c> makes it nullable.</summary>
internal sealed record CaseType(string Name, CaseType? Element, bool IsNullable)
{
    public const string Object = "object";

    private const string ListStart = "list(";
    private const int MostLevels = 16;

    /// <summary>Whether the type is an object or a list of some.</summary>
    public bool HoldsObject => Element?.HoldsObject ?? Name == Object;

    /// <exception cref="RenderException">Lists nest too deep.</exception>
    public static CaseType Parse(string text, int level = 0)
    {
        if (level > MostLevels)
            throw new RenderException("lists are nested too deeply");
        text = text.Trim();
        var isNullable = text.EndsWith('?');
        var name = isNullable ? text[..^1].TrimEnd() : text;
        return name.StartsWith(ListStart, StringComparison.Ordinal) && name.EndsWith(')')
            ? new CaseType("list", Parse(name[ListStart.Length..^1], level + 1), isNullable)
            : new CaseType(name, null, isNullable);
    }

    /// <summary>The type as a template's front matter names it.</summary>
    /// <param name="record">The full name of the record that stands for the object.</param>
    public string ToTemplate(string record)
    {
        var name = Element is null ? (Name == Object ? record : Name) : $"list({Element.ToTemplate(record)})";
        return IsNullable ? name + "?" : name;
    }

    /// <summary>The type in C#.</summary>
    /// <param name="record">The full name of the record that stands for the object.</param>
    /// <exception cref="RenderException">There is no such type.</exception>
    public string ToCSharp(string record)
    {
        var name = Name switch
        {
            "list" when Element is not null => $"global::System.Collections.Generic.IReadOnlyList<{Element.ToCSharp(record)}>",
            "string" or "int" or "long" or "decimal" or "bool" => Name,
            "date" => "global::System.DateOnly",
            "time" => "global::System.TimeOnly",
            "datetime" => "global::System.DateTimeOffset",
            "guid" => "global::System.Guid",
            "uri" => "global::System.Uri",
            Object => "global::" + record,
            _ => throw new RenderException($"'{Name}' is not a type"),
        };
        return IsNullable ? name + "?" : name;
    }
}
