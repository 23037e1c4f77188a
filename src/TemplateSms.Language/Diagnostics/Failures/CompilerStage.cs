namespace TemplateSms.Language.Diagnostics;

/// <summary>The stages that a template goes through, in the words of the message about a failure.</summary>
public static class CompilerStage
{
    public const string Read = "reading the file";
    public const string ResolveIncludes = "finding its includes";
    public const string Parse = "parsing it";
    public const string Declare = "reading its front matter";
    public const string Bind = "binding its names";
    public const string Prove = "proving its length";
    public const string AnalyzeContent = "analyzing its content";
    public const string ApplyPolicy = "applying severities and suppressions";
    public const string FindConflicts = "looking for methods of the same name";
    public const string CompareMembers = "reading the bounds that C# declares";
    public const string Emit = "writing its C#";
    public const string Fix = "looking for fixes";
    public const string Report = "writing the report";
    public const string Render = "rendering it";
    public const string CheckCallSite = "checking a constant in C#";
    public const string ReadProject = "reading the project's properties";
    public const string RunCommand = "running the command";
}
