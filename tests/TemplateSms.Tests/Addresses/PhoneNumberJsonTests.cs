using System.Text.Json;

namespace TemplateSms.Tests.Addresses;

public class PhoneNumberJsonTests
{
    private sealed record Customer(PhoneNumber Phone, PhoneNumber? Second = null);

    [Fact]
    public void Number_InJson_IsItsCanonicalForm()
    {
        var json = JsonSerializer.Serialize(new Customer(PhoneNumber.Parse("06 80 01 02 03", PhoneRegion.France)));

        Assert.Equal("""{"Phone":"\u002B33680010203","Second":null}""", json);
        Assert.Equal(new Customer(PhoneNumber.Parse("+33680010203")), JsonSerializer.Deserialize<Customer>(json));
    }

    [Fact]
    public void Number_AsAKey_IsReadAndWritten()
    {
        var names = new Dictionary<PhoneNumber, string> { [PhoneNumber.Parse("+33680010203")] = "Zoë" };

        Assert.Equal(names, JsonSerializer.Deserialize<Dictionary<PhoneNumber, string>>(JsonSerializer.Serialize(names)));
    }

    [Theory]
    [InlineData("\"0680010203\"", "no region is given")]
    [InlineData("\"+3368001020\"", "a number of its country code has 11")]
    [InlineData("\"612345678\"", "is the 0 missing?")]
    [InlineData("33680010203", "must be a JSON string")]
    [InlineData("null", "must be a JSON string")]
    public void Number_ThatJsonDoesNotHold_IsRefusedWithoutBeingNamed(string value, string reason)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Customer>($$"""{"Phone":{{value}}}"""));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("68001020", exception.Message.Replace("+33680010203", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Number_ThatWasNeverSet_IsNotWritten() =>
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(new Customer(default)));
}
