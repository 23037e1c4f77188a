namespace TemplateSms.Queue.Databases;

/// <summary>A commit failed, and may have happened all the same.</summary>
internal sealed class CommitLostException(Exception inner) : Exception("The database did not confirm a commit.", inner);
