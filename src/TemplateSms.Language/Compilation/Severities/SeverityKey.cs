namespace TemplateSms.Language.Compilation;

/// <summary>The folder defaults that give a rule a severity: <c>severity.SMS3002</c>, behind <c>smstpl_</c> in an .editorconfig.</summary>
public static class SeverityKey
{
    public const string Prefix = "severity.";

    public static bool Is(string folderDefault) => folderDefault.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
}
