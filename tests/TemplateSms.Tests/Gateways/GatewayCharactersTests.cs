using System.Text.RegularExpressions;

namespace TemplateSms.Tests.Gateways;

/// <summary>The characters and lengths of senders and trackers, every character held against the rule as a regular expression.</summary>
public class GatewayCharactersTests
{
    private static readonly IReadOnlyList<char> _characters = [.. Enumerable.Range(0, 0x250).Select(unit => (char)unit)];

    [Fact]
    public void ProblemOfSender_EveryCharacter_IsAsTheRuleSays()
    {
        foreach (var character in _characters)
        {
            var isAllowed = Regex.IsMatch(character.ToString(), "\\A[A-Za-z0-9 ]\\z");

            Assert.Equal((character, isAllowed), (character, GatewayRules.Isendpro.ProblemOfSender($"AC{character}ME") is null));
        }
    }

    [Fact]
    public void ErrorOfTracker_EveryCharacter_IsAsTheRuleSays()
    {
        foreach (var character in _characters)
        {
            var isAllowed = Regex.IsMatch(character.ToString(), "\\A[A-Za-z0-9]\\z");

            Assert.Equal((character, isAllowed), (character, GatewayRules.Isendpro.ErrorOfTracker($"a{character}1", null) is null));
        }
    }

    [Fact]
    public void ProblemOfSender_EveryCharacterOfAService_IsHexadecimal()
    {
        foreach (var character in _characters)
        {
            var isAllowed = Regex.IsMatch(character.ToString(), "\\A[a-fA-F0-9]\\z");

            Assert.Equal((character, isAllowed), (character, GatewayRules.Twilio.ProblemOfSender($"MG{character}123456789abcdef0123456789abcdef") is null));
        }
    }

    [Theory]
    [InlineData("+1234567", false)]
    [InlineData("+12345678", true)]
    [InlineData("+123456789012345", true)]
    [InlineData("+1234567890123456", false)]
    [InlineData("+02345678", false)]
    [InlineData("12", false)]
    [InlineData("123", true)]
    [InlineData("12345678", true)]
    [InlineData("123456789", false)]
    [InlineData("A", true)]
    [InlineData("MG0123456789abcdef0123456789abcde", false)]
    [InlineData("XX0123456789abcdef0123456789abcdef", false)]
    public void ProblemOfSender_Length_IsThatOfItsKind(string sender, bool isTaken) =>
        Assert.Equal(isTaken, GatewayRules.Twilio.ProblemOfSender(sender) is null);

    [Theory]
    [InlineData("ABCD", true)]
    [InlineData("ABC", false)]
    [InlineData("ABCDEFGHIJK", true)]
    [InlineData("ABCDEFGHIJKL", false)]
    [InlineData("1234A", true)]
    [InlineData("12345", false)]
    public void ProblemOfSender_NameOfAnyLength_IsHeldToTheGatewaysBounds(string sender, bool isTaken) =>
        Assert.Equal(isTaken, GatewayRules.Isendpro.ProblemOfSender(sender) is null);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void ErrorOfTracker_Length_IsHeldToTheGatewaysBound(int length, bool isTaken) =>
        Assert.Equal(isTaken, GatewayRules.Isendpro.ErrorOfTracker(new string('a', length), null) is null);

    [Theory]
    [InlineData("33680010203", true)]
    [InlineData("+33680010203", true)]
    [InlineData("41791234567", false)]
    [InlineData("", false)]
    [InlineData("+", false)]
    [InlineData("3", false)]
    public void Destinations_Number_BelongsByItsFirstDigits(string number, bool isContained) =>
        Assert.Equal(isContained, GatewayDestinations.MetropolitanFrance.Contain(number));

    [Theory]
    [InlineData("1", "12", null)]
    [InlineData("1", "13", "13")]
    public void Destinations_OtherValues_AreUnequal(string prefix, string other, string? exception)
    {
        var destinations = GatewayDestinations.Of("there", [prefix]);
        var others = GatewayDestinations.Of("there", exception is null ? [other] : [prefix], exception is null ? null : [exception]);

        Assert.NotEqual(destinations, others);
        Assert.NotEqual(destinations, GatewayDestinations.Of("here", [prefix]));
        Assert.Equal(destinations, GatewayDestinations.Of("there", [prefix]));
        Assert.False(destinations.Equals(null));
    }

    [Fact]
    public void Statuses_Set_HasItsStatusesInOrder()
    {
        var statuses = GatewayStatuses.Of(503, 429, 503);

        Assert.Equal("429, 503", statuses.ToString());
        Assert.True(statuses.Contain(429));
        Assert.False(statuses.Contain(500));
        Assert.Equal(GatewayStatuses.Of(429, 503).GetHashCode(), statuses.GetHashCode());
        Assert.NotEqual(GatewayStatuses.Of(429), statuses);
        Assert.False(statuses.Equals(null));
    }
}
