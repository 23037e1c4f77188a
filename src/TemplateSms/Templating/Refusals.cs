namespace TemplateSms.Templating;

/// <summary>The messages of the C# compiler where a template uses a value in a way that is not allowed.</summary>
internal static class Refusals
{
    public const string NoText =
        "A value of this type has no text in a message. Print one of its members, or give it as text.";

    public const string NotAdded =
        "Values of these types are not added. Add numbers to numbers, and text to anything that can be printed.";

    public const string NotCalculated =
        "Arithmetic takes numbers: convert the values before they reach the template.";

    public const string NotAlike =
        "The two values of the condition are of different types, and what follows takes one: test with 'if' and print each.";

    public const string NotAmount =
        "What is added to a date is a number: convert the value before it reaches the template.";

    public const string NotDated =
        "A date function takes a date, and 'date.to_string' a time, too: convert the value before it reaches the template.";

    public const string NotDivided =
        "'math.divided_by' takes numbers: convert the values before they reach the template.";

    public const string NotWhole =
        "A whole number is needed here: convert the value before it reaches the template.";

    public const string NotCompared =
        "Values of these types are not compared. Compare numbers with numbers, text with text and dates with dates.";

    public const string NotContained =
        "'array.contains' compares the items of a list with a value of their own type, and these are none. Give it a list, and a value of the type of its items.";

    public const string NotJoined =
        "Items of this type have no text in a message: join one of their members, which 'array.map' reads.";

    public const string NotListed =
        "A value of this type is no list, which the functions of 'array' and an index take.";

    public const string NotOfItsBound =
        "The member is of another type than 'bounds' declares: write its type there, or remove the line.";

    public const string NotOfItsLocal =
        "What is assigned is of another type than the local already has: assign it to a local of another name.";

    public const string NotSorted =
        "Items of this type have no order: name the member by which they are sorted.";

    public const string NotTheSame =
        "What stands for null is of another type than the value, and a hole prints one type.";

    public const string NotWalked =
        "A value of this type has no items. 'for' walks lists and the characters of a text.";
}
