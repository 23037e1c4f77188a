namespace TemplateSms.LanguageServer.Protocol;

/// <summary>A place in a document: line and character from 0, characters in the units of the <see cref="PositionEncoding"/>.</summary>
public readonly record struct Position(int Line, int Character);
