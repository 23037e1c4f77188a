using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>Multiplies the operands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MultiplyOperation : INumberOperation
{
    static long INumberOperation.Of(long left, long right) => Arithmetic.Multiply(left, right);

    static double INumberOperation.Of(double left, double right) => Arithmetic.Multiply(left, right);

    static decimal INumberOperation.Of(decimal left, decimal right) => Arithmetic.Multiply(left, right);
}
