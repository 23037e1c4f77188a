using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Soak.Making.Templates;

/// <summary>A template in parts that can be left out one by one.</summary>
internal sealed record MadeTemplate(string Name, string Header, IReadOnlyList<string> Statements)
{
    /// <summary>Texts that the first parameter surely takes, beside those made up for it.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>Whether the build says that the account's STOP restriction is lifted.</summary>
    public bool StopRestrictionLifted { get; init; }

    /// <summary>The whole file.</summary>
    public string Text => $"---\n{Header}---\n{string.Concat(Statements)}";

    public string Path => Name + TemplateFile.Extension;

    /// <summary>The method's name.</summary>
    public string Method => string.Concat(Name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The files with what they include.</summary>
    public CompiledTemplate Compile() =>
        TemplateCompiler.Compile(TemplateResolver.Resolve(new TemplateFile(Path, Text) { StopRestrictionLifted = StopRestrictionLifted }, IncludedTemplates.Files));
}
