namespace TemplateSms.Soak.Matrix;

/// <summary>A value that a case of the matrix computes with.</summary>
/// <param name="Code">The expression that gives it: a parameter, a literal, or a computation in parentheses.</param>
/// <param name="Parameters">The parameters that the expression reads.</param>
internal sealed record MatrixValue(string Code, params MatrixParameter[] Parameters)
{
    /// <summary>A value that a caller gives.</summary>
    public static MatrixValue Of(string name, string type, string json) => new(name, new MatrixParameter(name, type, json));
}
