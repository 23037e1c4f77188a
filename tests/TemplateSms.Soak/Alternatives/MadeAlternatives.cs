using TemplateSms.Soak.Making.Templates;

namespace TemplateSms.Soak.Alternatives;

/// <summary>A message of several texts, and the same message with each of them alone.</summary>
internal sealed record MadeAlternatives(string Name, string Header, IReadOnlyList<string> Texts, bool StopRestrictionLifted)
{
    /// <summary>The parameter that decides how long the texts are: the first one.</summary>
    public const string Varied = "pad";

    public MadeTemplate Message => Of(Name, string.Join("\n--- or\n", Texts));

    public IReadOnlyList<MadeTemplate> Alone => [.. Texts.Select((text, i) => Of($"{Name}_text{i}", text))];

    // The last line break of a file is no part of its text.
    private MadeTemplate Of(string name, string body) => new(name, Header, [body, "\n"]) { StopRestrictionLifted = StopRestrictionLifted };
}
