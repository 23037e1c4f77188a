using TemplateSms.Language.Collections;
using TemplateSms.Shared;

namespace TemplateSms.Language.Fixes;

/// <summary>A way to mend a finding, as edits of the template's own text.</summary>
/// <param name="Title">What it does, as an editor's menu shows it: one printable line.</param>
/// <param name="Key">The kind of fix, one of <see cref="FixKey"/>.</param>
public sealed record TemplateFix(string Title, string Key, EquatableArray<TextEdit> Edits)
{
    private readonly string _title = PrintableText.Line(Title);

    public string Title
    {
        get => _title;
        init => _title = PrintableText.Line(value);
    }

    /// <summary>Distinguishes fixes of one kind for one finding: the parameter that changes. Empty if there is only one.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Whether it leaves what the template says as it is, and needs nobody's choice.</summary>
    public bool IsSafe => FixKey.Safe.Contains(Key, StringComparer.Ordinal);

    /// <summary>Equal for fixes that "fix all" makes together.</summary>
    public string EquivalenceKey => Subject.Length == 0 ? Key : $"{Key}:{Subject}";
}
