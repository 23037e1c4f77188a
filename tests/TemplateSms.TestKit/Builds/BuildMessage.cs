namespace TemplateSms.TestKit.Builds;

/// <summary>One diagnostic as <c>dotnet build</c> prints it; line and column are 0 where none is printed.</summary>
public sealed record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text);
