namespace TemplateSms.Generator.Tests.Emit;

public class ParameterTypeTests
{
    [Theory]
    [InlineData("string", "\"Zoe\"", "<Zoe>")]
    [InlineData("string(3)", "\"Zoe\"", "<Zoe>")]
    [InlineData("int", "-2147483648", "<-2147483648>")]
    [InlineData("int(1..99)", "7", "<7>")]
    [InlineData("long", "long.MinValue", "<-9223372036854775808>")]
    [InlineData("long(0..9999999999)", "9999999999", "<9999999999>")]
    [InlineData("decimal", "-1.50m", "<-1.50>")]
    [InlineData("decimal(0..9999.99)", "12.50m", "<12.50>")]
    [InlineData("bool", "true", "<true>")]
    [InlineData("date", "new DateOnly(2026, 12, 5)", "<05 Dec 2026>")]
    [InlineData("time", "new TimeOnly(9, 5)", "<09:05>")]
    [InlineData("datetime", "new DateTimeOffset(2026, 12, 5, 9, 5, 0, TimeSpan.FromHours(2))", "<05 Dec 2026>")]
    [InlineData("guid", "new Guid(\"0f8fad5b-d9cb-469f-a165-70867728950e\")", "<0f8fad5b-d9cb-469f-a165-70867728950e>")]
    [InlineData("uri(40)", "new Uri(\"https://acme.test/caf%C3%A9\")", "<https://acme.test/caf%C3%A9>")]
    [InlineData("enum(small|extra_large)", "Sms.TestValue.ExtraLarge", "<extra_large>")]
    public void Parameter_OfEachType_Prints(string type, string argument, string expected) =>
        Assert.Equal(expected, Message.Text(Template(type), argument));

    [Theory]
    [InlineData("string?", "\"Zoe\"", "<Zoe>")]
    [InlineData("string(3)?", "\"Zoe\"", "<Zoe>")]
    [InlineData("int?", "5", "<5>")]
    [InlineData("int(1..9)?", "5", "<5>")]
    [InlineData("long?", "5", "<5>")]
    [InlineData("long(1..9)?", "5", "<5>")]
    [InlineData("decimal?", "5.0m", "<5.0>")]
    [InlineData("decimal(1..9)?", "5m", "<5>")]
    [InlineData("bool?", "false", "<false>")]
    [InlineData("date?", "new DateOnly(2026, 12, 5)", "<05 Dec 2026>")]
    [InlineData("time?", "new TimeOnly(9, 5)", "<09:05>")]
    [InlineData("datetime?", "new DateTimeOffset(2026, 12, 5, 9, 5, 0, TimeSpan.Zero)", "<05 Dec 2026>")]
    [InlineData("guid?", "new Guid(\"0f8fad5b-d9cb-469f-a165-70867728950e\")", "<0f8fad5b-d9cb-469f-a165-70867728950e>")]
    [InlineData("uri(40)?", "new Uri(\"https://acme.test/\")", "<https://acme.test/>")]
    [InlineData("uri?", "new Uri(\"https://acme.test/\")", "<https://acme.test/>")]
    [InlineData("enum(small|large)?", "Sms.TestValue.Small", "<small>")]
    public void Parameter_NullableOfEachType_PrintsItsValueAndNothingForNull(string type, string argument, string expected) =>
        Assert.Equal([expected, "<>"], Message.Texts(Template(type), argument, "null"));

    [Theory]
    [InlineData("string(3)", "\"a\", \"b\"", "(a)(b)")]
    [InlineData("string(3)?", "\"a\", null", "(a)()")]
    [InlineData("string", "\"a\", \"b\"", "(a)(b)")]
    [InlineData("int(0..9)", "1, 2", "(1)(2)")]
    [InlineData("int(0..9)?", "1, null", "(1)()")]
    [InlineData("decimal(0..9.9)", "1.5m, 2m", "(1.5)(2)")]
    [InlineData("bool", "true, false", "(true)(false)")]
    [InlineData("date", "new DateOnly(2026, 1, 2)", "(02 Jan 2026)")]
    [InlineData("uri(40)", "new Uri(\"https://a.test/\")", "(https://a.test/)")]
    [InlineData("enum(a|b)", "Sms.TestValue.A, Sms.TestValue.B", "(a)(b)")]
    [InlineData("enum(a|b)?", "Sms.TestValue.A, null", "(a)()")]
    public void List_OfEachType_PrintsItsElements(string element, string elements, string expected) =>
        Assert.Equal(
            [expected, ""],
            Message.Texts(Message.Template($"unencodable: replace\nparams:\n  value: list({element}, 3)", "{{ for item in value }}({{ item }}){{ end }}"), $"[{elements}]", "[]"));

    [Fact]
    public void List_ThatIsNull_IsNotWalked() => Assert.Equal(
        ["1", ""],
        Message.Texts(Message.Template("params:\n  value: list(int, 3)?", "{{ for item in value }}{{ item }}{{ else }}none{{ end }}"), "[1]", "null"));

    [Fact]
    public void List_OfLists_IsWalkedTwice() => Assert.Equal(
        ["1,2,;3,;", "Template 'test': Parameter 'value[0]' has 3 items, at most 2 are allowed."],
        Message.Texts(
            Message.Template("params:\n  value: list(list(int(0..9), 2), 2)", "{{ for row in value }}{{ for item in row }}{{ item }},{{ end }};{{ end }}"),
            "[[1, 2], [3]]",
            "[[1, 2, 3]]"));

    [Fact]
    public void Bound_OnDecimal_LimitsTheDigitsBehindThePoint() => Assert.Equal(
        ["<1.10>", "Template 'test': Parameter 'value' has 3 digits after the decimal point, at most 2 are allowed."],
        Message.Texts(Template("decimal(0..99.99)"), "1.10m", "1.100m"));

    [Fact]
    public void Enums_WithTheSameMembers_CompareByMember() => Assert.Equal(
        ["same small", "other small"],
        Message.Texts(
            Message.Template(
                "params:\n  a: enum(small|large)\n  b: enum(small|large)",
                "{{ if a == b }}same{{ else }}other{{ end }} {{ a == 'small' ? a : b }}"),
            "Sms.TestA.Small, Sms.TestB.Small",
            "Sms.TestA.Small, Sms.TestB.Large"));

    [Fact]
    public void Enum_Nullable_ComparesWithNullAndMembers() => Assert.Equal(
        ["none", "small", "other"],
        Message.Texts(
            Message.Template("params:\n  a: enum(small|large)?", "{{ if a == null }}none{{ else if 'small' == a }}small{{ else }}other{{ end }}"),
            "null",
            "Sms.TestA.Small",
            "Sms.TestA.Large"));

    [Fact]
    public void Enum_OfAnUndefinedValue_IsRefused() => Assert.Equal(
        "Template 'test': Parameter 'value' is not a defined value of its enum.",
        Message.Text(Template("enum(small|large)"), "(Sms.TestValue)7"));

    [Fact]
    public void Enum_OfALoop_Compares() => Assert.Equal(
        "A.",
        Message.Text(Message.Template("params:\n  value: list(enum(a|b), 2)", "{{ for x in value }}{{ if x == 'a' }}A{{ else }}.{{ end }}{{ end }}"), "[Sms.TestValue.A, Sms.TestValue.B]"));

    private static string Template(string type) => Message.Template($"unencodable: replace\nparams:\n  value: {type}", "<{{ value }}>");
}
