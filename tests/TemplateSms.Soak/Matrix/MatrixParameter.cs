namespace TemplateSms.Soak.Matrix;

/// <summary>A parameter of a case.</summary>
/// <param name="Type">Its type, as cases name it.</param>
/// <param name="Json">Its value.</param>
internal sealed record MatrixParameter(string Name, string Type, string Json);
