namespace TemplateSms.LanguageServer.Rename;

/// <summary>A message that the editor shows.</summary>
/// <param name="Type">2 for a warning, 3 for information.</param>
public sealed record ShownMessage(int Type, string Message)
{
    public static ShownMessage Warning(string message) => new(2, message);

    public static ShownMessage Information(string message) => new(3, message);
}
