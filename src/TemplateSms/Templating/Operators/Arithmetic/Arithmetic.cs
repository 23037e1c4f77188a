using System.Numerics;

namespace TemplateSms.Templating;

/// <summary>Checked arithmetic whose errors are a template's, and in which null gives null.</summary>
internal static class Arithmetic
{
    public static T Add<T>(T left, T right)
        where T : struct, INumber<T>
    {
        try
        {
            return checked(left + right);
        }
        catch (OverflowException)
        {
            throw Computation.Overflow();
        }
    }

    public static T Subtract<T>(T left, T right)
        where T : struct, INumber<T>
    {
        try
        {
            return checked(left - right);
        }
        catch (OverflowException)
        {
            throw Computation.Overflow();
        }
    }

    public static T Multiply<T>(T left, T right)
        where T : struct, INumber<T>
    {
        try
        {
            return checked(left * right);
        }
        catch (OverflowException)
        {
            throw Computation.Overflow();
        }
    }

    // Only a decimal can fail: a double divides by zero into infinity, and integers divide as doubles.
    public static T Divide<T>(T left, T right)
        where T : struct, INumber<T>
    {
        try
        {
            return left / right;
        }
        catch (DivideByZeroException)
        {
            throw Computation.DivisionByZero();
        }
        catch (OverflowException)
        {
            throw Computation.Overflow();
        }
    }

    public static T Modulo<T>(T left, T right)
        where T : struct, INumber<T>
    {
        try
        {
            return left % right;
        }
        catch (DivideByZeroException)
        {
            throw Computation.DivisionByZero();
        }
        catch (OverflowException)
        {
            // The least integer by -1, which .NET computes by dividing.
            return T.Zero;
        }
    }

    public static long DivideWhole(long left, long right) => Divide(left, right);

    public static double DivideWhole(double left, double right) => Math.Round(left / right);

    public static decimal DivideWhole(decimal left, decimal right) => Math.Round(Divide(left, right));

    // A whole number of 32 bits has no opposite of its least value; Scriban gives that value back, with its sign.
    public static long Negated(long value) => value is int.MinValue or long.MinValue ? throw Computation.Overflow() : -value;

    public static decimal ToDecimal(double value)
    {
        try
        {
            return (decimal)value;
        }
        catch (OverflowException)
        {
            throw Computation.Overflow();
        }
    }
}
