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
        Assert.Equal(5, Operators.Calculate<SubtractOperation>(7, 2));
        Assert.Equal(10000000000, Operators.Calculate<MultiplyOperation>(100000, 100000));
        Assert.Equal("3.5", TextForm.Of(Operators.Divide(7, 2)));
        Assert.Equal("3", TextForm.Of(Operators.Divide(6, 2)));
        Assert.Equal("Infinity", TextForm.Of(Operators.Divide(1, 0)));
        Assert.Equal(3, Operators.Calculate<DivideWholeOperation>(7, 2));
        Assert.Equal(-3, Operators.Calculate<DivideWholeOperation>(-7, 2));
        Assert.Equal(-1, Operators.Calculate<ModuloOperation>(-7, 3));
        Assert.Equal(7, Operators.Negate(-7));
    }

    [Fact]
    public void Arithmetic_OnDecimals_KeepsTheScale()
    {
        Assert.Equal("25.00", TextForm.Of(Operators.Calculate<MultiplyOperation>(12.50m, 2)));
        Assert.Equal("13.50", TextForm.Of(Operators.Add(12.50m, 1)));
        Assert.Equal("12.00", TextForm.Of(Operators.Calculate<SubtractOperation>(12.50m, 0.5)));
        Assert.Equal("6.25", TextForm.Of(Operators.Divide(12.50m, 2)));
        Assert.Equal("2.50", TextForm.Of(Operators.Calculate<ModuloOperation>(12.50m, 5)));
        Assert.Equal("15.000", TextForm.Of(Operators.Calculate<MultiplyOperation>(12.50m, 1.2)));
        Assert.Equal("3.3333333333333333333333333333", TextForm.Of(Operators.Divide(10.00m, 3.00m)));
        Assert.Equal("-10.00", TextForm.Of(Operators.Negate(10.00m)));
        Assert.Equal("18.75", TextForm.Of(Operators.Calculate<MultiplyOperation>(3, 6.25m)));
    }

    [Fact]
    public void DivideWhole_OnOtherNumbers_RoundsHalvesToEven()
    {
        Assert.Equal("4", TextForm.Of(Operators.Calculate<DivideWholeOperation>(7.5, 2)));
        Assert.Equal("-4", TextForm.Of(Operators.Calculate<DivideWholeOperation>(-7.5, 2)));
        Assert.Equal("2", TextForm.Of(Operators.Calculate<DivideWholeOperation>(5.0, 2)));
        Assert.Equal("2", TextForm.Of(Operators.Calculate<DivideWholeOperation>(12.50m, 5)));
        Assert.Equal("Infinity", TextForm.Of(Operators.Calculate<DivideWholeOperation>(1.5, 0)));
    }

    [Fact]
    public void Arithmetic_WithNull_IsNull()
    {
        Assert.Null(Operators.Add(_noInt, 1));
        Assert.Null(Operators.Add(1, _noInt));
        Assert.Null(Operators.Calculate<MultiplyOperation>(_noInt, 2.5m));
        Assert.Null(Operators.Calculate<SubtractOperation>(_noInt, _noInt));
        Assert.Null(Operators.Negate((long?)null));
    }

    [Fact]
    public void Arithmetic_WithoutResult_IsATemplateErrorThatHoldsNoOperand()
    {
        Action[] impossible =
        [
            () => Operators.Add(long.MaxValue, 1),
            () => Operators.Calculate<MultiplyOperation>(decimal.MaxValue, 2),
            () => Operators.Calculate<DivideWholeOperation>(1, 0),
            () => Operators.Calculate<DivideWholeOperation>(long.MinValue, -1),
            () => Operators.Calculate<ModuloOperation>(7, 0),
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

        Assert.Equal(0, Operators.Calculate<ModuloOperation>(long.MinValue, -1));
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
        Assert.True(Operators.Order(12.50m, 12) > 0);
        Assert.True(Operators.Order(5, 5L) <= 0);
        Assert.True(Operators.Order(9.99m, 9.99) >= 0);
        Assert.True(Operators.Order(1m, 1e40) < 0);
        Assert.False(Operators.Order(1m, double.NaN) < 0);
        Assert.False(Operators.Order(double.NaN, 1m) >= 0);
    }

    [Fact]
    public void Compare_Texts_ComparesCodeUnits()
    {
        Assert.False(Operators.Equal("Ana", "ana"));
        Assert.True(Operators.Order("a", "b") < 0);
        Assert.True(Operators.Order("B", "a") < 0);
        Assert.True(Operators.Order("é", "z") > 0);
    }

    [Fact]
    public void Compare_TextWithNull_PutsNullFirst()
    {
        Assert.True(Operators.Order(_noText, "") < 0);
        Assert.True(Operators.Order("a", _noText) >= 0);
        Assert.False(Operators.Order(_noText, "a") > 0);
        Assert.False(Operators.Order("a", _noText) <= 0);
        Assert.False(Operators.Order(_noText, _noText) <= 0);
        Assert.False(Operators.Order(_noText, _noText) >= 0);
    }

    [Fact]
    public void Compare_NumberWithNull_OrdersNothing()
    {
        Assert.False(Operators.Order(_noInt, 1) < 0);
        Assert.False(Operators.Order(_noInt, 1) > 0);
        Assert.False(Operators.Order(_noInt, 1) >= 0);
        Assert.False(Operators.Order(_noInt, _noInt) <= 0);
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

        Assert.True(Operators.Order(day, new DateOnly(2026, 12, 5)) < 0);
        Assert.False(Operators.Order(day, none) < 0);
        Assert.False(Operators.Equal(day, none));
        Assert.True(Operators.Order(DateFunctions.AddDays(day, 3), day) > 0);
        Assert.True(Operators.Equal(DateFunctions.AddDays(day, 0), day));
        Assert.True(Operators.Order(day, DateFunctions.AddDays(day, 0)) <= 0);
    }

    [Fact]
    public void Order_DecimalBesideDouble_IsThatOfTheirDecimals()
    {
        var random = new Random(20261130);
        var equal = 0;
        for (var round = 0; round < 50_000; round++)
        {
            var exact = (decimal)(random.NextDouble() - 0.5) * (decimal)Math.Pow(10, random.Next(-12, 25));
            // Beside its own double, the next ones, and numbers nearer and farther than a double's last digits.
            var real = random.Next(4) switch
            {
                0 => (double)exact,
                1 => Math.BitIncrement((double)exact),
                2 => (double)exact * (1 + (random.NextDouble() * Math.Pow(10, random.Next(-18, -9)))),
                _ => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-30, 28)),
            };

            var order = Math.Sign(((decimal)real).CompareTo(exact));

            Assert.Equal(order, Math.Sign(Operators.Order(real, exact)!.Value));
            Assert.Equal(-order, Math.Sign(Operators.Order(exact, real)!.Value));
            Assert.Equal(order == 0, Operators.Equal(exact, real));
            equal += order == 0 ? 1 : 0;
        }

        Assert.InRange(equal, 5_000, 45_000);
    }

    [Theory]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NegativeInfinity, -1)]
    [InlineData(1e300, 1)]
    [InlineData(-1e300, -1)]
    [InlineData(double.NaN, null)]
    public void Order_DoubleThatNoDecimalIs_BesideADecimal(double real, int? order)
    {
        Assert.Equal(order, Operators.Order(real, decimal.MaxValue) is { } of ? Math.Sign(of) : null);
        Assert.False(Operators.Equal(decimal.MaxValue, real));
    }

    [Theory]
    [InlineData(1.5, 2.5, -1)]
    [InlineData(2.5, 1.5, 1)]
    [InlineData(0.0, -0.0, 0)]
    [InlineData(double.NaN, 1.0, null)]
    [InlineData(1.0, double.NaN, null)]
    [InlineData(double.NaN, double.NaN, null)]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, -1)]
    public void Order_Doubles_HaveOneUnlessOneIsNotANumber(double left, double right, int? order) => Assert.Equal(order, Operators.Order(left, right));

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
