namespace TemplateSms.LanguageServer.Occurrences;

/// <summary>The use of a name at one place.</summary>
public enum NameRole
{
    /// <summary>It is declared: a key of <c>params</c>, the variable of a <c>for</c>.</summary>
    Declaration,

    /// <summary>It gets a value.</summary>
    Write,

    /// <summary>Its value is used, or it begins a path of <c>bounds</c>.</summary>
    Read,
}
