using TemplateSms.Templating;

namespace TemplateSms.Tests.Templating;

public class ObjectFunctionsTests
{
    [Fact]
    public void Default_NullOrEmptyText_IsReplaced()
    {
        Assert.Equal("friend", ObjectFunctions.Default((string?)null, "friend"));
        Assert.Equal("friend", ObjectFunctions.Default("", "friend"));
        Assert.Equal(" ", ObjectFunctions.Default(" ", "x"));
    }

    [Fact]
    public void Default_ZeroAndFalse_AreKept()
    {
        Assert.Equal(0, ObjectFunctions.Default(0, 5));
        Assert.False(ObjectFunctions.Default(false, true));
        Assert.Equal(2.5m, ObjectFunctions.Default(2.5m, 1));
        Assert.Equal("0.00", MathFunctions.Format(ObjectFunctions.Default((decimal?)null, 0), "0.00"));
        Assert.Empty(ObjectFunctions.Default(Array.Empty<string>(), ["e"]));
    }
}
