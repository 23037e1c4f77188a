namespace TemplateSms.LanguageServer.Rename;

/// <summary>The edits of a new name.</summary>
/// <param name="Templates">Those of templates, which are known to be right.</param>
/// <param name="CSharp">Those of C#, which is read without types: somebody has to look at them.</param>
/// <param name="Reason">The reason for the edits of C#, as the editor shows it.</param>
public sealed record RenamePlan(IReadOnlyList<PlacedEdit> Templates, IReadOnlyList<PlacedEdit> CSharp, string Reason)
{
    public static RenamePlan Nothing { get; } = new([], [], "");

    /// <summary>The reason why the name cannot be given, as the editor shows it; null where it can.</summary>
    public string? Refusal { get; private init; }

    public static RenamePlan Refused(string refusal) => Nothing with { Refusal = refusal };
}
