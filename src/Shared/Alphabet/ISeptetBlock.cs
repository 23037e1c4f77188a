#if NET
namespace TemplateSms.Shared;

/// <summary>Looks up a block of characters at a time in the GSM-7 alphabet.</summary>
internal interface ISeptetBlock
{
    /// <summary>The characters of a block, at most 32.</summary>
    static abstract int Length { get; }

    /// <summary>Looks up the characters from an index on.</summary>
    /// <param name="first">The first character of the text.</param>
    /// <param name="index">The index of the block's first character.</param>
    /// <param name="twoSeptets">A bit for each character that costs two septets, the lowest for the first.</param>
    /// <returns>False when a character is outside GSM-7.</returns>
    static abstract bool TryClassify(ref ushort first, int index, out uint twoSeptets);
}
#endif
