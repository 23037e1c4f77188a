namespace TemplateSms.Cli.Rendering;

/// <summary>A template that cannot be rendered. The message names places and rules, no value.</summary>
internal sealed class RenderException(string message) : Exception(message);
