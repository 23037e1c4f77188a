using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>Subtracts the second operand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SubtractOperation : INumberOperation
{
    static long INumberOperation.Of(long left, long right) => Arithmetic.Subtract(left, right);

    static double INumberOperation.Of(double left, double right) => Arithmetic.Subtract(left, right);

    static decimal INumberOperation.Of(decimal left, decimal right) => Arithmetic.Subtract(left, right);
}
