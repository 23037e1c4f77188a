namespace TemplateSms.TestKit.Failing;

/// <summary>Methods of every stage of the compiler and of its hosts. To make another one fail, add a line.</summary>
public static class Seeds
{
    private const string Anything = "\"" + FailingCompiler.Victim + "\"";

    public static IReadOnlyList<Seed> All { get; } =
    [
        // Reading.
        new("TemplateFiles", "ReadText", "file.Path"),
        new("LostBytes", "In", "text.ToString()"),
        new("TemplateReader", "ReadFile", "path"),
        new("FolderDefaults", "Of", "templatePath"),
        new("ProjectSeverities", "Of", "templatePath"),
        new("ProjectOptions", "ReadProperties", Anything) { IsOfProject = true },
        new("IncludeResolver", "Find", "file.Path"),
        // Syntax and binding.
        new("Lexer", "Lex", "source"),
        new("Parser", "Parse", "source"),
        new("FrontMatterReader", "Read", "source"),
        new("Declarations", "Read", "file.Path"),
        new("SettingsReader", "ReadMethodName", "_file.Path"),
        new("TemplateCompiler", "Bind", "file.Path"),
        new("StatementBinder", "BindBlock", "_place.File.Text"),
        new("TemplateMethods", "MembersOf", "name"),
        new("ProjectConflicts", "Find", Anything) { IsOfProject = true },
        // Analysis.
        new("Prover", "Prove", "source"),
        new("WitnessSearch", "Find", "_model.Name"),
        new("ContentAnalysis", "Report", "source"),
        new("OverflowAnalysis", "Report", "source"),
        new("AlphabetAnalysis", "Report", "source"),
        new("FindingPolicy", "Apply", "template.File.Path"),
        new("SuppressionReader", "Read", "file.Path"),
        // The build.
        new("DeclaredLimits", "All", "template.File.Path"),
        new("ClassNameClash", "Find", "template.File.Path"),
        new("TemplateLocation", "Of", "file.Path"),
        new("TemplateEmitter", "EmitHeader", "_template.File.Path"),
        new("RenderingEmitter", "Emit", "_model.Name"),
        new("HintNames", "Of", "path"),
        new("MarkedSites", "CheckArgument", "context.Operation.Syntax.ToString()"),
        new("ValueCheck", "Check", "value.Syntax.ToString()"),
        // Fixes.
        new("FixAll", "Repeat", "template.File.Path"),
        new("TemplateFixes", "Propose", "context.Source"),
        new("FixCheck", "Recompile", "before.File.Path"),
        // The command line.
        new("ExplanationText", "Of", "template.Text"),
        new("SourceExcerpt", "Of", "text"),
        new("JsonReport", "TemplateOf", "template.Text"),
        new("SarifReport", "ArtifactOf", "template.Text"),
        new("TemplateCard", "Of", "page.Template.Text"),
        new("RenderFile", "CheckData", "model.Name"),
        new("GeneratedMethod", "Render", "model.Name"),
    ];
}
