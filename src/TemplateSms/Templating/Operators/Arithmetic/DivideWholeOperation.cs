using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>Divides into a whole number: integers are cut, other numbers rounded with halves to even.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DivideWholeOperation : INumberOperation
{
    static long INumberOperation.Of(long left, long right) => Arithmetic.DivideWhole(left, right);

    static double INumberOperation.Of(double left, double right) => Arithmetic.DivideWhole(left, right);

    static decimal INumberOperation.Of(decimal left, decimal right) => Arithmetic.DivideWhole(left, right);
}
