using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>Gives the remainder of a division, which has the sign of the first operand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ModuloOperation : INumberOperation
{
    static long INumberOperation.Of(long left, long right) => Arithmetic.Modulo(left, right);

    static double INumberOperation.Of(double left, double right) => Arithmetic.Modulo(left, right);

    static decimal INumberOperation.Of(decimal left, decimal right) => Arithmetic.Modulo(left, right);
}
