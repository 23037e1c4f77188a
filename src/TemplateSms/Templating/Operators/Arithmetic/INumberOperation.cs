using System.ComponentModel;

namespace TemplateSms.Templating;

/// <summary>An operator that gives a number of the type of its operands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface INumberOperation
{
    /// <summary>Gives the result for whole numbers.</summary>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    static abstract long Of(long left, long right);

    /// <inheritdoc cref="Of(long, long)"/>
    static abstract double Of(double left, double right);

    /// <inheritdoc cref="Of(long, long)"/>
    static abstract decimal Of(decimal left, decimal right);
}
