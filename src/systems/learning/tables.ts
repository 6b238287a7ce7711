// Rows of learning: activities, study logs, certificates, weeks with their own hours, and the agreed order.
import type { Stored } from "../../database/stored.ts";
import type { Activity, Certificate, LearningPlan, LearningWeek, StudyLog } from "./schema.ts";

export interface LearningTables {
  activity: Stored<Activity>;
  studyLog: Stored<StudyLog>;
  certificate: Stored<Certificate>;
  learningWeek: Stored<LearningWeek>;
  learningPlan: Stored<LearningPlan>;
}
