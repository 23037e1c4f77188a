namespace TemplateSms.Cli.Importing;

/// <summary>A piece of a body: a text, or a variable by its key.</summary>
internal readonly record struct BodyPiece(string Value, bool IsVariable);
