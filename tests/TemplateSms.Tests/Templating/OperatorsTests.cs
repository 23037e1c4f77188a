using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

public class OperatorsTests
{
    private static readonly int? _noInt = null;
    private static readonly string? _noText = null;

    [Fact]
    public void Arithmetic_OnIntegers_IsLong()
    {
        Assert.Equal(4000000000, Operators.Add(2000000000, 2000000000));
        Assert.Equal(5, Operators.Subtract(7, 2));
        Assert.Equal(10000000000, Operators.Multiply(100000, 100000));
        Assert.Equal("3.5", TextForm.Of(Operators.Divide(7, 2)));
        Assert.Equal("3", TextForm.Of(Operators.Divide(6, 2)));
        Assert.Equal("Infinity", TextForm.Of(Operators.Divide(1, 0)));
        Assert.Equal(3, Operators.DivideWhole(7, 2));
        Assert.Equal(-3, Operators.DivideWhole(-7, 2));
        Assert.Equal(-1, Operators.Modulo(-7, 3));
        Assert.Equal(7, Operators.Negate(-7));
    }

    [Fact]
    public void Arithmetic_OnDecimals_KeepsTheScale()
    {
        Assert.Equal("25.00", TextForm.Of(Operators.Multiply(12.50m, 2)));
        Assert.Equal("13.50", TextForm.Of(Operators.Add(12.50m, 1)));
        Assert.Equal("12.00", TextForm.Of(Operators.Subtract(12.50m, 0.5)));
        Assert.Equal("6.25", TextForm.Of(Operators.Divide(12.50m, 2)));
        Assert.Equal("2.50", TextForm.Of(Operators.Modulo(12.50m, 5)));
        Assert.Equal("15.000", TextForm.Of(Operators.Multiply(12.50m, 1.2)));
        Assert.Equal("3.3333333333333333333333333333", TextForm.Of(Operators.Divide(10.00m, 3.00m)));
        Assert.Equal("-10.00", TextForm.Of(Operators.Negate(10.00m)));
        Assert.Equal("18.75", TextForm.Of(Operators.Multiply(3, 6.25m)));
    }

    [Fact]
    public void DivideWhole_OnOtherNumbers_RoundsHalvesToEven()
    {
        Assert.Equal("4", TextForm.Of(Operators.DivideWhole(7.5, 2)));
        Assert.Equal("-4", TextForm.Of(Operators.DivideWhole(-7.5, 2)));
        Assert.Equal("2", TextForm.Of(Operators.DivideWhole(5.0, 2)));
        Assert.Equal("2", TextForm.Of(Operators.DivideWhole(12.50m, 5)));
        Assert.Equal("Infinity", TextForm.Of(Operators.DivideWhole(1.5, 0)));
    }

    [Fact]
    public void Arithmetic_WithNull_IsNull()
    {
        Assert.Null(Operators.Add(_noInt, 1));
        Assert.Null(Operators.Add(1, _noInt));
        Assert.Null(Operators.Multiply(_noInt, 2.5m));
        Assert.Null(Operators.Subtract(_noInt, _noInt));
        Assert.Null(Operators.Negate((long?)null));
    }

    [Fact]
    public void Arithmetic_WithoutResult_IsATemplateErrorThatHoldsNoOperand()
    {
        Action[] impossible =
        [
            () => Operators.Add(long.MaxValue, 1),
            () => Operators.Multiply(decimal.MaxValue, 2),
            () => Operators.DivideWhole(1, 0),
            () => Operators.DivideWhole(long.MinValue, -1),
            () => Operators.Modulo(7, 0),
            () => Operators.Divide(1.5m, 0),
            () => Operators.Add(1m, double.MaxValue),
            () => Operators.Negate(long.MinValue),
            () => Operators.Negate(int.MinValue),
        ];

        foreach (var action in impossible)
        {
            var exception = Assert.Throws<SmsTemplateException>(action);
            Assert.Equal(SmsArgumentProblem.Computation, exception.Error.Reason);
            Assert.False(exception.Message.Any(char.IsDigit), exception.Message);
        }

        Assert.Equal(0, Operators.Modulo(long.MinValue, -1));
    }

    [Fact]
    public void Add_TextAndValue_JoinsTheirTexts()
    {
        Assert.Equal("n=5", Operators.Add("n=", 5));
        Assert.Equal("5!", Operators.Add(5, "!"));
        Assert.Equal("p=12.50", Operators.Add("p=", 12.50m));
        Assert.Equal("ok=true", Operators.Add("ok=", true));
        Assert.Equal("d=22 Nov 2026", Operators.Add("d=", new DateOnly(2026, 11, 22)));
        Assert.Equal("a", Operators.Add("a", _noText));
        Assert.Equal("a", Operators.Add(_noText, "a"));
        Assert.Null(Operators.Add(_noText, _noText));
        Assert.Equal("x1.5", Operators.Add("x", 1.5));
        Assert.Equal("a", Operators.Concat(null, "a"));
    }

    [Fact]
    public void Add_NullTextAndValue_IsNull()
    {
        Assert.Null(Operators.Add(_noText, 5));
        Assert.Null(Operators.Add(1.50m, _noText));
        Assert.Null(Operators.Add(_noText, _noInt));
        Assert.Equal("a", Operators.Add("a", _noInt));
        Assert.Equal("a", Operators.Add(_noInt, "a"));
        Assert.Null(Operators.ConcatValue(_noText, "5"));
        Assert.Null(Operators.ValueConcat(5, _noText, TextForm.Of));
        Assert.Equal("b", Operators.ConcatValue(_noText, "b", TextForm.Of));
    }

    [Fact]
    public void Compare_Numbers_ComparesByValue()
    {
        Assert.True(Operators.Equal(12.50m, 12.5));
        Assert.True(Operators.Equal(5, 5.0));
        Assert.True(Operators.Equal(5, 5m));
        Assert.False(Operators.Equal(0.1 + 0.2, 0.3));
        Assert.True(Operators.Greater(12.50m, 12));
        Assert.True(Operators.LessOrEqual(5, 5L));
        Assert.True(Operators.GreaterOrEqual(9.99m, 9.99));
        Assert.True(Operators.Less(1m, 1e40));
        Assert.False(Operators.Less(1m, double.NaN));
        Assert.False(Operators.GreaterOrEqual(double.NaN, 1m));
    }

    [Fact]
    public void Compare_Texts_ComparesCodeUnits()
    {
        Assert.False(Operators.Equal("Ana", "ana"));
        Assert.True(Operators.Less("a", "b"));
        Assert.True(Operators.Less("B", "a"));
        Assert.True(Operators.Greater("é", "z"));
    }

    [Fact]
    public void Compare_TextWithNull_PutsNullFirst()
    {
        Assert.True(Operators.Less(_noText, ""));
        Assert.True(Operators.GreaterOrEqual("a", _noText));
        Assert.False(Operators.Greater(_noText, "a"));
        Assert.False(Operators.LessOrEqual("a", _noText));
        Assert.False(Operators.LessOrEqual(_noText, _noText));
        Assert.False(Operators.GreaterOrEqual(_noText, _noText));
    }

    [Fact]
    public void Compare_NumberWithNull_OrdersNothing()
    {
        Assert.False(Operators.Less(_noInt, 1));
        Assert.False(Operators.Greater(_noInt, 1));
        Assert.False(Operators.GreaterOrEqual(_noInt, 1));
        Assert.False(Operators.LessOrEqual(_noInt, _noInt));
        Assert.True(Operators.Equal(_noInt, _noInt));
        Assert.False(Operators.Equal(_noText, ""));
        Assert.False(Operators.Equal((decimal?)null, 0.0));
        Assert.True(Operators.Equal((decimal?)null, (double?)null));
    }

    [Fact]
    public void Compare_Dates_MeetsADateAtMidnight()
    {
        var day = new DateOnly(2026, 11, 22);
        DateOnly? none = null;

        Assert.True(Operators.Less(day, new DateOnly(2026, 12, 5)));
        Assert.False(Operators.Less(day, none));
        Assert.False(Operators.Equal(day, none));
        Assert.True(Operators.Greater(DateFunctions.AddDays(day, 3), day));
        Assert.True(Operators.Equal(DateFunctions.AddDays(day, 0), day));
        Assert.True(Operators.LessOrEqual(day, DateFunctions.AddDays(day, 0)));
    }

    [Fact]
    public void IsTrue_Value_IsFalseForNullAndFalseOnly()
    {
        Assert.True(Operators.IsTrue(""));
        Assert.True(Operators.IsTrue(0));
        Assert.True(Operators.IsTrue(0.0));
        Assert.True(Operators.IsTrue(Array.Empty<string>()));
        Assert.False(Operators.IsTrue(_noText));
        Assert.False(Operators.IsTrue(_noInt));
        Assert.False(Operators.IsTrue(false));
        Assert.False(Operators.IsTrue((bool?)null));
    }

    [Fact]
    public void Interpolate_Value_PrintsAsDotNetDoes()
    {
        Assert.Equal("True", Operators.Interpolate(true));
        Assert.Equal("11/22/2026 00:00:00", Operators.Interpolate(new DateOnly(2026, 11, 22)));
        Assert.Equal("11/22/2026 18:05:00", Operators.Interpolate(new DateTime(2026, 11, 22, 18, 5, 0)));
        Assert.Equal("11/22/2026 18:05:00 +01:00", Operators.Interpolate(new DateTimeOffset(2026, 11, 22, 18, 5, 0, TimeSpan.FromHours(1))));
        Assert.Equal("12.50", Operators.Interpolate(12.50m));
        Assert.Equal("3", Operators.Interpolate(3));
        Assert.Null(Operators.Interpolate(_noText));
    }
}
