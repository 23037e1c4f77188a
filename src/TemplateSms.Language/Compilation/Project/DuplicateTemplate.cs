namespace TemplateSms.Language.Compilation;

/// <summary>A template that makes a method, or an enum, which another template makes already.</summary>
public sealed record DuplicateTemplate(string Path, string OtherPath, string Method);
